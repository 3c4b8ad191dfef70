import 'server-only';
import type { ReactElement } from 'react';
import type { Campaign, FontRole, Palette } from '@/lib/domain/campaign';
import type { FormatName } from '@/lib/domain/format';
import type { PhotoWindow, TextSlot } from '@/lib/domain/template';
import type { GlyphTable } from '@/lib/render/glyph-table';

/** What a Design draws with: the campaign's lock-up, colours and fonts, and the template's words. */
export type DesignKit = {
  readonly campaign: Campaign;
  readonly palette: Palette;
  readonly tables: Readonly<Record<FontRole, GlyphTable>>;
  readonly words: Readonly<Record<string, string>>;
};

/** How a slot looks and where it stands; what it says comes from the template. */
export type SlotStyle = Omit<TextSlot, 'id' | 'label' | 'pattern' | 'default' | 'maxLength'>;

export type DesignLayout = {
  readonly background: string;
  readonly window: PhotoWindow | null;
  readonly slots: readonly SlotStyle[];
};

/** A way to draw artwork in any campaign's colours. `words` names the texts a template must give. */
export type Design = {
  readonly words: readonly string[];
  readonly formats: Readonly<
    Partial<
      Record<
        FormatName,
        {
          layout: (kit: DesignKit) => DesignLayout;
          draw: (kit: DesignKit) => ReactElement;
        }
      >
    >
  >;
};
