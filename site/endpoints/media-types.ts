/** Media types as IANA lists them. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const parquetType = 'application/vnd.apache.parquet';
export const svgType = 'image/svg+xml';
