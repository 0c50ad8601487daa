/** Pages whose words live in scripts: they have no twin in traditional characters. */
const islands = new Set(['/search/', '/compare/', '/verify/', '/try/']);

/** Whether the Chinese page at this address has a twin under `/zh-tw/`, where the site asks for twins. */
export const hasTwin = (path: string): boolean => {
  const folder = path.replace(/\/?$/, '/');
  return folder !== '/404/' && !islands.has(folder);
};
