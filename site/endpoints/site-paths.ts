/** Pages that every site has, by their Chinese address. */
export const sitePaths = [
  '/', '/org/', '/indicator/', '/scheme/', '/period/', '/warnings/', '/notice/', '/corrections/', '/open-data/',
  '/search/', '/privacy/', '/quality/', '/applications/', '/supervision/', '/survey/', '/funds/idle/',
  '/library/basis/', '/checklist/', '/glossary/', '/about/', '/accessibility/', '/feedback/', '/sitemap/',
] as const;
