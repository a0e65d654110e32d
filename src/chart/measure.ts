/** How much room text takes in a picture. There is no font to ask: half an em a cell, and a little more. */
import {clip, width, wrap} from '../text/width.ts';

const EM_PER_CELL = 0.55;

export const textWidth = (text: string, size: number): number => width(text) * size * EM_PER_CELL;

const cells = (pixels: number, size: number): number => Math.floor(pixels / (size * EM_PER_CELL));

export const wrapTo = (text: string, pixels: number, size: number): string[] =>
	wrap(text, cells(pixels, size));

export const clipTo = (text: string, pixels: number, size: number): string => clip(text, cells(pixels, size));
