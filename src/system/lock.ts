/** One writer at a time, among all processes of this machine; a lock whose holder has died is taken over. */
import {link, mkdir, readFile, rm, stat, unlink, writeFile} from 'node:fs/promises';
import {hostname} from 'node:os';
import {dirname} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

/** Nobody holds it nearly so long: a holder on another machine cannot be asked, and process ids are used again. */
const LIFETIME = 30_000;
/** Breaking a dead lock is a matter of two file operations. */
const BREAKING_LIFETIME = 1_000;
const PATIENCE = 5_000;

let tries = 0;

/**
 * Runs `work` while no other process does the same for this path.
 * @throws Error with code ELOCKED where another living process holds it for more than five seconds
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
	await mkdir(dirname(path), {recursive: true, mode: 0o700});
	const deadline = Date.now() + PATIENCE;
	while (!(await take(path))) {
		if (!(await breakDead(path)) && Date.now() > deadline) {
			throw Object.assign(new Error(`${path} is held by another program`), {code: 'ELOCKED'});
		}
		// Of different length, so that many waiting writers do not march in step.
		await wait(2 + Math.random() * 15);
	}
	try {
		return await work();
	} finally {
		await rm(path, {force: true});
	}
}

/** The lock appears with its content in one step: nobody ever reads half of it. */
async function take(path: string): Promise<boolean> {
	const draft = `${path}.${process.pid}.${tries++}.tmp`;
	try {
		await writeFile(draft, `${process.pid} ${hostname()}`, {mode: 0o600});
		await link(draft, path);
		return true;
	} catch (error) {
		switch ((error as NodeJS.ErrnoException).code) {
			case 'EEXIST':
				return false;
			case 'EPERM':
			case 'ENOTSUP':
			case 'ENOSYS':
				return takeWithoutLinks(path);
			default:
				throw error;
		}
	} finally {
		await rm(draft, {force: true});
	}
}

/** File systems without hard links (FAT, some network shares). */
async function takeWithoutLinks(path: string): Promise<boolean> {
	try {
		await writeFile(path, `${process.pid} ${hostname()}`, {flag: 'wx', mode: 0o600});
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
			return false;
		}
		throw error;
	}
}

/**
 * @returns true where the lock is gone. Two who find the same dead lock must not both remove it: the second
 * would remove the lock that the first has taken since. So breaking has a lock of its own.
 */
async function breakDead(path: string): Promise<boolean> {
	if (!(await isDead(path))) {
		return false;
	}
	const breaking = `${path}.break`;
	if (!(await takeWithoutLinks(breaking))) {
		const age = await ageOf(breaking);
		if (age !== undefined && age > BREAKING_LIFETIME) {
			await rm(breaking, {force: true});
		}
		return false;
	}
	try {
		if (await isDead(path)) {
			await unlink(path).catch(() => {});
			return true;
		}
		return false;
	} finally {
		await rm(breaking, {force: true});
	}
}

async function isDead(path: string): Promise<boolean> {
	const content = await readFile(path, 'utf8').catch(() => undefined);
	const age = await ageOf(path);
	if (content === undefined || age === undefined) {
		return false;
	}
	const [pid, host] = content.split(' ');
	return age > LIFETIME || (host === hostname() && !lives(Number(pid)));
}

async function ageOf(path: string): Promise<number | undefined> {
	const info = await stat(path).catch(() => undefined);
	return info && Date.now() - info.mtimeMs;
}

function lives(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// EPERM: it is there, but another user's.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
