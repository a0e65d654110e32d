/** Text that Markdown shows as it is. */
export function markdownText(text: string): string {
	return text.replaceAll(/[\\`*_[\]<>|~]/g, char => `\\${char}`);
}
