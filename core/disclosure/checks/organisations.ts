import { problem } from '../problem.ts';
import { type Check, inOrder, refers } from './check.ts';

/** Organisations: parents and successors exist, nobody is their own ancestor, dates run forward; the site names a real root. */
export const organisations: Check = (content) => {
  const { organisations: all, site } = content.catalogue;
  const found = [...all.values()].flatMap((org) => {
    const file = content.fileOf(org);
    return [
      ...refers(content, file, 'orgs', org.parent, '/parent'),
      ...refers(content, file, 'orgs', org.successor, '/successor'),
      ...inOrder(file, ['validFrom', org.validFrom], ['validTo', org.validTo], '/validTo'),
      ...(isOwnAncestor(org.id, (id) => all.get(id)?.parent)
        ? [problem(file, 'parent-loop', { id: org.id }, { pointer: '/parent' })]
        : []),
    ];
  });
  if (site.name === '' && !content.files.has('site.json')) {
    return [...found, problem('site.json', 'missing-file', { name: 'site.json' })];
  }
  return [...found, ...refers(content, 'site.json', 'orgs', site.root, '/root')];
};

function isOwnAncestor(id: string, parentOf: (id: string) => string | undefined): boolean {
  const seen = new Set<string>();
  for (let at = parentOf(id); at !== undefined && !seen.has(at); at = parentOf(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
