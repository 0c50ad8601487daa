import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publication } from '../publication.ts';
import { type Convert, convertPage } from './convert-page.ts';

/**
 * Where the site asks for it (`traditional` of site.json; off by default), every Chinese reading page gets a twin in traditional
 * characters under `/zh-tw/`. Pages with an island stay as they are: their words live in scripts.
 */
export function traditionalPages(): AstroIntegration {
  return {
    name: 'mingshi-traditional',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { catalogue } = await publication();
        if (!catalogue.site.traditional) return;
        // Characters alone: conversion of words would turn 程序 (due process) into 程式 (a computer program).
        const { Converter } = await import('opencc-js/cn2t');
        writeTwins(fileURLToPath(dir), Converter({ from: 'cn', to: 'tw' }));
      },
    },
  };
}

/** Writes the twins of all Chinese reading pages below a folder; returns their addresses, sorted. */
export function writeTwins(folder: string, convert: Convert): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('index.html') && !/^(en|zh-tw)\//.test(path))
    .flatMap((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      return html.includes('<astro-island') ? [] : [{ path, html }];
    });
  const addresses = pages.map(({ path }) => `/${path.slice(0, -'index.html'.length)}`).sort();
  const twins = new Set(addresses);
  for (const { path, html } of pages) {
    const target = join(folder, 'zh-tw', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, convertPage(html, convert, twins));
  }
  return addresses;
}
