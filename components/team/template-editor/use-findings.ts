import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useLoaded } from '@/components/visual/use-loaded';
import { loadArtwork } from '@/lib/browser/load-artwork';
import { loadPortrait } from '@/lib/browser/load-portrait';
import { type ReadArtwork, readArtwork } from '@/lib/browser/read-artwork';
import { weighPicture } from '@/lib/browser/weigh-picture';
import type { EditorData } from '@/lib/domain/draft';
import type { FormatName } from '@/lib/domain/format';
import type { Format, PhotoWindow } from '@/lib/domain/template';
import { type FormatWarning, findWarnings, type JudgedArtwork } from '@/lib/render/find-warnings';
import type { TextIssue } from '@/lib/render/fit-text';
import type { CompleteFormats } from './use-formats';
import { type Look, useLook } from './use-look';

/** How long a format stands still, in ms, before its picture is weighed. */
const STILL = 800;

const NO_WINDOWS: readonly PhotoWindow[] = [];

/** What was found out about a format, in the longest words, and the artwork it was found in. */
export type FormatFindings = {
  readonly warnings: readonly FormatWarning[];
  /** Texts that cannot be set in the longest words. */
  readonly issues: readonly TextIssue[];
  /** Bytes of a finished picture, null while they are not known. */
  readonly weight: number | null;
  readonly windows: readonly PhotoWindow[];
  /** null while it is not read. */
  readonly artwork: JudgedArtwork | null;
};

export type Findings = Readonly<Record<FormatName, FormatFindings>>;

/** What there is to know of every format, shown or not. `names` are first names, the longest of which is tried. */
export function useFindings(
  formats: CompleteFormats,
  widths: EditorData['widths'],
  data: EditorData,
  names: string,
): Findings {
  const square = useFormatFindings(formats.square.format, widths, data, names);
  const portrait = useFormatFindings(formats.portrait.format, widths, data, names);
  const story = useFormatFindings(formats.story.format, widths, data, names);
  const link = useFormatFindings(formats.link.format, widths, data, names);
  return useMemo(() => ({ square, portrait, story, link }), [square, portrait, story, link]);
}

function useFormatFindings(
  format: Format | null,
  widths: EditorData['widths'],
  data: EditorData,
  names: string,
): FormatFindings {
  const look = useLook(format, data, names, 'longest');
  // The hand comes first: what is said may follow a frame or two later.
  const still = useDeferredValue(look);
  const read = useReadArtwork(look);
  const weight = useWeight(look);
  const {
    isElectoral,
    draft: { kind },
  } = data;
  return useMemo(() => {
    const format = still?.format;
    const width = (format && widths[format.artwork]) ?? Number.POSITIVE_INFINITY;
    const isRead = format && read && format.width === read.pixels.width;
    const artwork = isRead ? { pixels: read.pixels, width } : null;
    return {
      warnings: format && artwork ? findWarnings(format, artwork, { isElectoral, kind }) : [],
      // Letters on their way are not letters that do not fit.
      issues:
        still && Object.keys(still.tables).length > 0 ? still.compose(still.format).issues : [],
      windows: read?.windows ?? NO_WINDOWS,
      artwork,
      weight,
    };
  }, [still, read, widths, isElectoral, kind, weight]);
}

function useReadArtwork(look: Look | null): ReadArtwork | null {
  const { width = 0, height = 0, artwork = '' } = look?.format ?? {};
  const load = useCallback((key: string) => {
    const [hash = '', side = 0, other = 0] = key.split(' ');
    return readArtwork(hash, { width: Number(side), height: Number(other) });
  }, []);
  return useLoaded(artwork ? `${artwork} ${width} ${height}` : null, load).value;
}

/** Bytes of the picture of a photo full of detail, once the format stands still. */
function useWeight(look: Look | null): number | null {
  const [weighed, setWeighed] = useState<{ look: Look; bytes: number } | null>(null);
  useEffect(() => {
    if (!look) return;
    let isMeant = true;
    const timer = setTimeout(() => {
      weigh(look).then(
        (bytes) => isMeant && setWeighed({ look, bytes }),
        // Without a network there is nothing to weigh: the stage says so by being empty.
        () => undefined,
      );
    }, STILL);
    return () => {
      isMeant = false;
      clearTimeout(timer);
    };
  }, [look]);
  // The former weight stands until the next one: a sentence must not blink under the hand.
  return weighed && look && weighed.look.format.artwork === look.format.artwork
    ? weighed.bytes
    : null;
}

async function weigh({ format, compose, tables }: Look): Promise<number> {
  const [{ image }, artwork] = await Promise.all([
    loadPortrait('group'),
    loadArtwork(format.artwork),
  ]);
  return weighPicture(compose(image).scene, {
    photo: image,
    artworks: new Map([[format.artwork, artwork]]),
    tables: new Map(Object.values(tables).map((table) => [table.font, table])),
  });
}
