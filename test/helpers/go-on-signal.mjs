/** Preloaded: resolves when the program is sent SIGUSR2, for whoever waits for that. */
globalThis.gone = new Promise(go => process.once('SIGUSR2', go));
