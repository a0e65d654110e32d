import {basename} from 'node:path';
import {command} from './command.ts';
import {EXIT} from './io.ts';
import {choice} from './options.ts';

/** Both ask the program itself, so that ids and values are those of the data. */
const SCRIPTS = {
	bash: `# explorer completion for bash; put  source <(explorer completion bash)  in ~/.bashrc
_explorer() {
  local IFS=$'\\n'
  COMPREPLY=($("\${COMP_WORDS[0]}" __complete "$COMP_CWORD" "\${COMP_WORDS[@]}" 2>/dev/null))
  if [[ "\${COMP_WORDS[COMP_CWORD-1]}" == --data ]]; then
    COMPREPLY+=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))
  fi
}
complete -o default -F _explorer explorer
`,
	zsh: `#compdef explorer
# explorer completion for zsh; put  source <(explorer completion zsh)  in ~/.zshrc, after compinit
_explorer() {
  local -a found
  found=(\${(f)"$("\${words[1]}" __complete "$((CURRENT - 1))" "\${words[@]}" 2>/dev/null)"})
  if (( \${#found} )); then
    compadd -- "\${found[@]}"
  fi
  if (( ! \${#found} )) || [[ "\${words[CURRENT-1]}" == --data ]]; then
    _files
  fi
}
if [[ "\${zsh_eval_context[-1]}" == loadautofunc ]]; then
  _explorer "$@"
else
  compdef _explorer explorer
fi
`,
} as const;
export const SHELLS = ['bash', 'zsh'] as const;

export const completion = command({
	command: 'completion [shell]',
	describe: 'print a completion script for bash or zsh',
	builder: yargs =>
		yargs.positional('shell', {
			...{values: SHELLS},
			type: 'string',
			describe: 'bash or zsh; that of $SHELL unless told',
		}),
	async run(args, io) {
		io.out(SCRIPTS[choice('completion', SHELLS, args.shell ?? basename(io.env.SHELL || 'bash'))]);
		return EXIT.done;
	},
});
