/** A terminal in a process of its own: when that is killed, the terminal is gone. What it is sent is typed there. */
import pty from '@lydell/node-pty';

const child = pty.spawn('sh', ['-c', 'tty; exec sleep 600'], {});
child.onData(data => {
	const name = /\/dev\/\S+/.exec(data)?.[0];
	if (name !== undefined) {
		process.stdout.write(name);
	}
});
process.stdin.on('data', keys => child.write(keys));
