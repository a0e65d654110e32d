/** Preloaded by a test: at a moment of the test's choice the program answers nothing for a while. */
process.on('SIGUSR2', () => {
	const until = Date.now() + 700;
	while (Date.now() < until) {
		// As a long computation would.
	}
});
