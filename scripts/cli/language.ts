import type { Language } from '#core/privacy/explain.ts';

/** The language of an environment: `zh` unless it plainly names another one. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const lang = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return lang === '' || /^(?:zh|C\b|POSIX)/i.test(lang) ? 'zh' : 'en';
}

/** The language of one call: `--lang` first, since help and errors are spoken before the options are parsed. */
export function spoken(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[at]?.split('=')[1] ?? args[at + 1] ?? '';
  if (at >= 0 && /^zh/i.test(asked)) return 'zh';
  return at >= 0 && /^en/i.test(asked) ? 'en' : languageOf(env);
}

/** `zh`, `zh-CN`, `en`, `en-GB` … as one of the two; `undefined` for any other. */
export function languageNamed(text: string): Language | undefined {
  return /^zh(?:[-_]\w+)?$/i.test(text) ? 'zh' : /^en(?:[-_]\w+)?$/i.test(text) ? 'en' : undefined;
}
