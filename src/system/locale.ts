type Env = Readonly<Record<string, string | undefined>>;

/** The locale that says how characters are drawn, by POSIX precedence. */
const charactersOf = (env: Env): string => env.LC_ALL || env.LC_CTYPE || env.LANG || '';

/**
 * Whether signs of ambiguous width (`…`, `─`, `“`) take two cells here: so it is in terminals that are set
 * to the encodings of East Asia from before Unicode, such as `zh_CN.GB18030`.
 */
export function drawsWide(env: Env): boolean {
	return /^(zh|ja|ko)[^.]*\.(gb|big5|euc|sjis|shift|ms936|cp9|ks|johab|uhc)/i.test(charactersOf(env));
}
