/** Builders of records for tests. A test sets the relevant fields, and the builders add the rest. */
import type { Dataset, Network, Programme, Project, Sector, Theme } from '../src/dataset/reading/schema.js';

let made = 0;
const nextId = (kind: string): string => `${kind}-${++made}`;

export function project(overrides: Partial<Project> = {}): Project {
  const id = overrides.id ?? nextId('project');
  return { id, name: { fr: `Projet ${id}` }, ...overrides };
}

export function network(overrides: Partial<Network> = {}): Network {
  const id = overrides.id ?? nextId('network');
  return { id, name: { fr: `Réseau ${id}` }, ...overrides };
}

export function sector(overrides: Partial<Sector> = {}): Sector {
  const id = overrides.id ?? nextId('sector');
  return { id, label: { fr: `Secteur ${id}` }, ...overrides };
}

export function theme(overrides: Partial<Theme> = {}): Theme {
  const id = overrides.id ?? nextId('theme');
  return { id, label: { fr: `Thème ${id}` }, ...overrides };
}

export function programme(overrides: Partial<Programme> = {}): Programme {
  const id = overrides.id ?? nextId('programme');
  return { id, name: { fr: `Programme ${id}` }, ...overrides };
}

export function dataset(overrides: Partial<Dataset> = {}): Dataset {
  return {
    schemaVersion: '1.0',
    sources: [],
    organisations: [],
    networks: [],
    themes: [],
    sectors: [],
    programmes: [],
    facets: [],
    projects: [],
    ...overrides,
  };
}
