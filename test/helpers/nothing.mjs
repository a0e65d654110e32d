/** Stands for what the program does without. */
export default undefined;
