/** Structure of a file: how it was read, its lines and rows, and the faults with the rows around them. */
import { html, nothing } from 'lit';
import { str } from '@lit/localize';
import type { Mapping } from '../../importer/mapping.js';
import type { Row } from '../../importer/table.js';
import { findingText } from '../../importer/wording/finding-wording.js';
import { readingWording } from '../../importer/wording/reading-wording.js';
import { formatNumber } from '../../localization/format.js';
import type { Speech } from '../studio-messages.js';
import type { ListStructure } from './list-session.js';

type ReadSettings = NonNullable<Mapping['read']>;

export interface StructureActions {
  /** Reads the file again. */
  readonly reread: (settings: ReadSettings) => void;
  readonly jump: (row: number) => void;
}

export interface RowsInView {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const encodings = ['utf-8', 'windows-1252', 'windows-1250', 'iso-8859-15', 'utf-16le', 'macintosh'];
const delimiters: readonly (readonly [string, string])[] = [
  [';', ';'],
  [',', ','],
  ['\t', '⇥'],
  ['|', '|'],
];
const mostFaults = 100;

function choice(
  label: string,
  choices: readonly (readonly [string, string])[],
  current: string,
  choose: (value: string) => void,
): unknown {
  const all = choices.some(([value]) => value === current)
    ? choices
    : [[current, current] as const, ...choices];
  return html`<label class="field"
    >${label}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${all.map(([value, text]) => html`<option value=${value} ?selected=${value === current}>${text}</option>`)}
    </select></label
  >`;
}

function settings({ msg }: Speech, { reading }: ListStructure, { reread }: StructureActions): unknown {
  const { kind, encoding, delimiter, sheet, otherSheets = [], headerRow = 1 } = reading;
  return html`<div class="settings">
    ${
      kind === 'csv' && encoding
        ? choice(
            msg('Encodage', { id: 'studio.data.encoding' }),
            encodings.map((each) => [each, each]),
            encoding.toLowerCase(),
            (value) => reread({ encoding: value }),
          )
        : nothing
    }
    ${
      kind === 'csv'
        ? choice(msg('Séparateur', { id: 'studio.data.delimiter' }), delimiters, delimiter ?? ';', (value) =>
            reread({ delimiter: value }),
          )
        : nothing
    }
    ${
      kind === 'xlsx' && sheet
        ? choice(
            msg('Feuille', { id: 'studio.data.sheet' }),
            [sheet, ...otherSheets].map((each) => [each, each]),
            sheet,
            (value) => reread({ sheet: value }),
          )
        : nothing
    }
    ${
      kind === 'json'
        ? nothing
        : html`<label class="field"
            >${msg('Ligne des titres', { id: 'studio.data.header-row' })}
            <input
              type="number"
              min="1"
              .value=${String(headerRow)}
              @change=${(event: Event) => {
                const { value } = event.target as HTMLInputElement;
                if (Number(value) >= 1) reread({ headerRow: Math.round(Number(value)) });
              }}
          /></label>`
    }
  </div>`;
}

const rowsTable = ({ msg }: Speech, { columns, rows }: RowsInView, marked: number | undefined): unknown =>
  html`<div
    class="scroller"
    tabindex="0"
    role="group"
    aria-label=${msg('Lignes du fichier', { id: 'studio.data.rows' })}
  >
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">${msg('Ligne', { id: 'studio.data.row' })}</th>
          ${columns.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ number, cells }) =>
            html`<tr class=${number === marked ? 'marked' : ''}>
              <th scope="row">${number}</th>
              ${cells.map((cell) => html`<td>${cell === null ? '' : String(cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

export function structureView(
  speech: Speech,
  structure: ListStructure,
  inView: RowsInView | undefined,
  marked: number | undefined,
  actions: StructureActions,
): unknown {
  const { msg, lang } = speech;
  const number = (count: number): string => formatNumber(count, lang);
  const { faults, rowCount } = structure;
  const { reading } = readingWording(msg, number);
  return html`
    ${settings(speech, structure, actions)}
    <p>
      ${reading(structure.reading).map((line) => html`${line}<br />`)}
      ${msg(str`Lignes avec des données : ${number(rowCount)}`, { id: 'studio.data.row-count' })}
    </p>
    ${
      faults.length
        ? html`<details ?open=${faults.length <= 10}>
            <summary>
              ${msg(str`Lignes à voir : ${number(faults.length)}`, { id: 'studio.data.faults' })}
            </summary>
            <ul>
              ${faults.slice(0, mostFaults).map(
                ({ row, code, value }) =>
                  html`<li>
                    <button type="button" @click=${() => actions.jump(row)}>
                      ${msg(str`Ligne ${row}`, { id: 'studio.data.go-to-row' })}
                    </button>
                    ${findingText(msg, code)} <span class="quiet">${value.slice(0, 80)}</span>
                  </li>`,
              )}
            </ul>
          </details>`
        : nothing
    }
    ${inView ? rowsTable(speech, inView, marked) : nothing}
  `;
}
