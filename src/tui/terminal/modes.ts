/** The modes of a terminal that are switched on and off, by us and by Ink. */
export const ENTER_ALTERNATE = '\u001B[?1049h';
export const LEAVE_ALTERNATE = '\u001B[?1049l';
export const HIDE_CURSOR = '\u001B[?25l';
export const SHOW_CURSOR = '\u001B[?25h';
// A glyph that this terminal draws wider than we think then cuts one line and tears no other.
export const AUTOWRAP_OFF = '\u001B[?7l';
export const AUTOWRAP_ON = '\u001B[?7h';
// What is pasted is no run of keys. Ink switches it on as well, and off when it leaves.
export const PASTE_ON = '\u001B[?2004h';
export const PASTE_OFF = '\u001B[?2004l';
