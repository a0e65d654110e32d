/** Preloaded by a test: makes the program throw at a moment of the test's choice. */
process.on('SIGUSR2', () => {
	throw new Error('a made-up error');
});
