/**
 * What commands say and what copying reports: a catalogue of its own, for the explorer's launch needs none
 * of it.
 */
import {InputError} from '../model/input-error.ts';
import type {Lang} from '../model/types.ts';
import {fill} from './fill.ts';
import {talkEn} from './talk-en.ts';
import {talkZh} from './talk-zh.ts';

export type Talk = keyof typeof talkEn;
export type Said = Readonly<Record<string, string | number>>;

const catalogues: Readonly<Record<Lang, Readonly<Record<Talk, string>>>> = {en: talkEn, zh: talkZh};

/** @param params values for `{name}` in the text */
export const talk = (lang: Lang, key: Talk, params: Said = {}): string => fill(catalogues[lang][key], params);

/** Input that a person can put right, in both languages. */
export const faulty = (key: Talk, params: Said = {}): InputError =>
	new InputError(talk('en', key, params), talk('zh', key, params));

/** The same, where what is filled in has two languages too. */
export const faultyIn = (key: Talk, params: (lang: Lang) => Said): InputError =>
	new InputError(talk('en', key, params('en')), talk('zh', key, params('zh')));
