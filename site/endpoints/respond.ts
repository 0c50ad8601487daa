import canonicalize from 'canonicalize';

const text = (body: string, type: string): Response =>
  new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });

/** JSON in canonical form (RFC 8785): sorted keys, one spelling, so that the same data are the same bytes. */
export const jsonResponse = (value: unknown, type = 'application/json'): Response =>
  text(canonicalize(value) ?? 'null', type);

/** One canonical JSON value a line. */
export const ndjsonResponse = (values: readonly unknown[]): Response =>
  text(values.map((value) => `${canonicalize(value) ?? 'null'}\n`).join(''), 'application/x-ndjson');

export const csvResponse = (csv: string): Response => text(csv, 'text/csv');
export const xmlResponse = (xml: string, type = 'application/xml'): Response => text(xml, type);

/** The bytes are copied into an array of their own: a response wants no view on a larger one. */
const bytesResponse = (bytes: Uint8Array, type: string): Response =>
  new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });

export const zipResponse = (bytes: Uint8Array): Response => bytesResponse(bytes, 'application/zip');
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const xlsxResponse = (bytes: Uint8Array): Response => bytesResponse(bytes, xlsxType);
export const parquetType = 'application/vnd.apache.parquet';
export const parquetResponse = (bytes: Uint8Array): Response => bytesResponse(bytes, parquetType);
