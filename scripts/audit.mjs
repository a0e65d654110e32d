/**
 * `npm run audit`: known weaknesses of what the bundle is made from. Ends with 1 where there are some, and with
 * 2 where the registry could not be asked, for silence is no clean bill.
 */
import {spawnSync} from 'node:child_process';

const {stdout} = spawnSync('npm', ['audit', '--json'], {
	encoding: 'utf8',
	stdio: ['ignore', 'pipe', 'ignore'],
});
let report;
try {
	report = JSON.parse(stdout);
} catch {
	report = {};
}
const counts = report.metadata?.vulnerabilities;
if (counts === undefined) {
	console.error(
		`audit: the registry could not be asked (${report.message ?? report.error?.summary ?? 'no answer'})`,
	);
	process.exitCode = 2;
} else if (counts.total > 0) {
	console.error(`audit: ${counts.total} known weaknesses; "npm audit" names them`);
	process.exitCode = 1;
} else {
	console.log(`audit: no known weaknesses in ${report.metadata.dependencies.total} packages`);
}
