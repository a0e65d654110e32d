/** A terminal in which nothing happens, in a process of its own: when it is killed, the terminal is gone. */
import pty from '@lydell/node-pty';

const child = pty.spawn('sh', ['-c', 'tty; exec sleep 600'], {});
child.onData(data => {
	const name = /\/dev\/\S+/.exec(data)?.[0];
	if (name !== undefined) {
		process.stdout.write(name);
	}
});
