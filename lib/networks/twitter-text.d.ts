// The package's types describe its whole index; each function alone is a third lighter for a phone.
declare module 'twitter-text/dist/parseTweet.js' {
  type Configuration = import('twitter-text/dist/configs.js').Configuration;
  export default function parseTweet(
    text: string,
    configuration?: Configuration,
  ): { readonly weightedLength: number };
}

declare module 'twitter-text/dist/configs.js' {
  export type Configuration = {
    readonly maxWeightedTweetLength: number;
    readonly transformedURLLength: number;
  };
  const configs: Readonly<Record<'version1' | 'version2' | 'version3', Configuration>>;
  export default configs;
}

declare module 'twitter-text/dist/extractUrlsWithIndices.js' {
  export default function extractUrlsWithIndices(
    text: string,
    options?: { readonly extractUrlsWithoutProtocol: boolean },
  ): { readonly url: string; readonly indices: readonly [start: number, end: number] }[];
}
