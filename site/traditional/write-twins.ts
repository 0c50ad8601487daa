import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { type Convert, convertPage } from './convert-page.ts';

/** Simplified characters to traditional ones. The tables are large, and loaded only where a site asks for twins. */
export async function converter(): Promise<Convert> {
  // Characters alone: conversion of words would turn 程序 (due process) into 程式 (a computer program).
  const { Converter } = await import('opencc-js/cn2t');
  return Converter({ from: 'cn', to: 'tw' });
}

/**
 * Writes the twins of all Chinese reading pages below a folder, in traditional characters under `/zh-tw/`; returns the addresses
 * of these pages, sorted. Pages with an island stay as they are: their words live in scripts.
 */
export function writeTwins(folder: string, convert: Convert): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('index.html') && !/^(en|zh-tw)\//.test(path))
    .filter((path) => !readFileSync(join(folder, path), 'utf8').includes('<astro-island'));
  const addresses = pages.map((path) => `/${path.slice(0, -'index.html'.length)}`).sort();
  const twins = new Set(addresses);
  for (const path of pages) {
    const target = join(folder, 'zh-tw', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, convertPage(readFileSync(join(folder, path), 'utf8'), convert, twins));
  }
  return addresses;
}
