import type { Exporter } from '../formats/index.ts';

/** How an export is sent: a format of several files as an archive. */
export const downloadOf = ({
  files,
  extension,
  mediaType,
}: Exporter): { readonly extension: string; readonly mediaType: string } =>
  files === 'many' ? { extension: '.zip', mediaType: 'application/zip' } : { extension, mediaType };

/** A file's name without what a header or a file system would take for more. */
export const fileName = (source: string): string => {
  const name = source.split(/[\\/]/).at(-1) ?? '';
  return name.replace(/[^\p{L}\p{N}._ -]+/gu, '_').slice(-120) || 'report';
};

/** The headers of something that is saved and never shown in place. */
export const savedAs = (name: string, mediaType = 'application/octet-stream'): Readonly<Record<string, string>> => ({
  'content-type': mediaType,
  'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
});
