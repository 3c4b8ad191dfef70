/** The published types lag behind the package: `keepFeatures` and `noHinting` are missing there. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: {
      targetFormat?: 'sfnt' | 'woff' | 'woff2';
      /** Four-letter OpenType feature tags to keep; the others are dropped. */
      keepFeatures?: string[];
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
}
