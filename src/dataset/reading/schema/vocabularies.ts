/** Records that projects are grouped by: themes, sectors, programmes and declared facets. */
import * as v from 'valibot';
import { reservedNames } from '../../facet-names.js';
import { Budget, Period, record, Statement, Website } from './parts.js';
import { Country, FilledText, Id, Ids, LocalizedText, object, optional } from './values.js';

export const Theme = object({
  ...record,
  /** Label in full. */
  label: LocalizedText,
  /** Short label for narrow places. */
  shortLabel: optional(LocalizedText),
  /** Other words by which readers look for it, separated by commas. Searched, never shown. */
  keywords: optional(LocalizedText),
});

export const Sector = object({
  ...record,
  /** Label in full. */
  label: LocalizedText,
  /** Id of the broader sector, whose choice also finds the projects of this sector. */
  broader: optional(Id),
  /** `false` for a sector that occurs only in texts of projects, and not in the publisher's list. */
  listed: optional(v.boolean()),
  /** Other words by which readers look for it, separated by commas. Searched, never shown. */
  keywords: optional(LocalizedText),
});

export const Programme = object({
  ...record,
  /** Name, in every language that has one. */
  name: LocalizedText,
  /** Number of the programme at the European Commission (CCI). */
  cci: optional(FilledText),
  /** Years of the programme. */
  period: optional(Period),
  /** Fund that finances the programme. */
  fund: optional(LocalizedText),
  /** Sentence by which the programme names its funding, in its own words. */
  support: optional(Statement),
  /** Emblem beside the funding sentence: `eu` is the flag of the European Union. */
  emblem: optional(v.picklist(['eu'])),
  /** Contribution of the fund. */
  contribution: optional(Budget),
  /** Area of the programme, in words. */
  area: optional(Statement),
  /** Countries of the area, as two-letter codes of ISO 3166-1. */
  countries: optional(v.array(Country)),
  /** Names of the places in the area. */
  places: optional(
    v.array(
      object({
        /** Country or region of the places. */
        region: LocalizedText,
        /** Departments, provinces or arrondissements. */
        names: v.array(FilledText),
        /** Names that differ by language. */
        labels: optional(
          v.array(
            object({
              /** One of `names`. */ name: FilledText,
              /** Name in each language. */ label: LocalizedText,
            }),
          ),
        ),
      }),
    ),
  ),
  /**
   * Other words by which readers look for its projects, such as towns of the area, separated by commas. Searched,
   * never shown.
   */
  keywords: optional(LocalizedText),
  /** Axes (priorities) of the programme, to which projects belong. */
  axes: optional(
    v.array(
      object({
        /** Number, as the programme writes it. */ number: FilledText,
        /** Title. */ label: LocalizedText,
        /** Ids of sources. */ sources: optional(Ids),
      }),
    ),
  ),
  /** Objectives of the programme itself (not the thematic objectives of the European Union). */
  objectives: optional(
    v.array(
      object({
        /** Number, as the programme writes it. */ number: FilledText,
        /** Title. */ label: LocalizedText,
        /** Ids of sources. */ sources: optional(Ids),
      }),
    ),
  ),
  /** Website. */
  website: optional(Website),
});

/** Pattern of facet ids. It excludes names that a selection and an address already use, and names that objects have. */
export const FacetId = v.pipe(
  v.string(),
  v.regex(new RegExp(`^(?!(?:${reservedNames.join('|')})$)[a-z][a-z0-9-]{0,49}$`)),
);

export const Facet = object({
  /** Unique id of lower-case letters, digits and hyphens, other than the names of built-in facets. */
  id: FacetId,
  /** Label. */
  label: LocalizedText,
  /** Values of the facet, in the order of display. Values outside this list are displayed by their ids. */
  values: optional(
    v.array(
      object({
        /** Id of the value, used in `fields` of projects. */ id: Id,
        /** Label. */ label: LocalizedText,
        /** Other words by which readers look for it, separated by commas. */
        keywords: optional(LocalizedText),
      }),
    ),
  ),
});

export type Theme = v.InferOutput<typeof Theme>;
export type Sector = v.InferOutput<typeof Sector>;
export type Programme = v.InferOutput<typeof Programme>;
export type Facet = v.InferOutput<typeof Facet>;
