import type { NewsReport } from '../model/index.ts';

/** Addresses of web archives hold the address they keep: "https://archive.example/web/2015…/http://paper.example/…". */
const kept = /^.+\/(https?:\/\/.+)$/i;

const host = /^[a-z]{2,6}:\/\/(?:www\d?\.)?([^/?#:]{1,253})/i;

/** Whose pages a report is one of: the host of its address, else its outlet's name. */
export const outletOf = ({ url, outlet }: Pick<NewsReport, 'url' | 'outlet'>): string | undefined => {
  const address = url === undefined ? undefined : (kept.exec(url)?.[1] ?? url);
  return host.exec(address ?? '')?.[1]?.toLowerCase() ?? outlet?.toLowerCase();
};
