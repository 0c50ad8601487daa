import canonicalize from 'canonicalize';

/** JSON in canonical form (RFC 8785): sorted keys, one spelling, so that the same data are the same bytes. */
export const jsonResponse = (value: unknown): Response =>
  new Response(canonicalize(value) ?? 'null', {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

export const csvResponse = (csv: string): Response =>
  new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });

export const xmlResponse = (xml: string, type = 'application/xml'): Response =>
  new Response(xml, { headers: { 'content-type': `${type}; charset=utf-8` } });
