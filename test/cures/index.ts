/** All cures, in the order in which they are tried. */
import type {Cure} from './cure.ts';
import {data} from './data.ts';
import {monkeys} from './monkeys.ts';
import {speed} from './speed.ts';
import {supply} from './supply.ts';
import {terminal} from './terminal.ts';
import {truth} from './truth.ts';

export const cures: readonly Cure[] = [...terminal, ...data, ...monkeys, ...speed, ...supply, ...truth];
