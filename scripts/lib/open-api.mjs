// The OpenAPI document of the service (docs/service.md), made from the schema of the dataset.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureSchemas } from './open-api-figures.mjs';
import { json, listOf, ref, string, wholeNumber } from './open-api-types.mjs';
import { root } from './run.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Moves the references of a JSON Schema to where OpenAPI keeps schemas. */
const moveReferences = (schema) =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));

const problem = {
  description: 'A refusal, as RFC 9457 describes it',
  content: { 'application/problem+json': { schema: ref('Problem') } },
};
const cacheHeaders = {
  ETag: { description: 'Version of the data, and the day', schema: string },
  'Cache-Control': { schema: string },
};
const answers = (description, schema, more = {}) => ({
  200: { description, headers: cacheHeaders, content: json(schema) },
  304: { description: 'The copy of the caller is the newest' },
  429: problem,
  503: problem,
  ...more,
});
const parameter = (name, description, schema, more = {}) => ({
  name,
  in: 'query',
  description,
  schema,
  ...more,
});

const language = parameter('language', 'Language of collation and search; default: fr', string);
const texts = parameter('texts', 'language: texts in the language alone, or the one they fall back to', {
  enum: ['all', 'language'],
});

function selectionParameters({ limits }) {
  const ids = { ...string, description: `At most ${limits.ids} ids, joined by commas` };
  const facets = { type: 'object', additionalProperties: ids };
  return [
    parameter('forem-{facet}', 'Ids of a facet, one parameter for each facet; -id excludes', facets, {
      style: 'form',
    }),
    parameter(
      'forem-{field}',
      'A range of numbers, such as 2019..2023, ..5 or 100000.., or unknown; one parameter for each field',
      facets,
      { style: 'form' },
    ),
    parameter('forem-q', 'Words; each starts a word of the texts', { ...string, maxLength: limits.words }),
    parameter('within-{facet}', 'The same for a selection that the reader cannot change', facets, {
      style: 'form',
    }),
    parameter('within-q', 'Words that the reader cannot change', { ...string, maxLength: limits.words }),
    parameter('match', 'Facets of which a project needs all ids instead of any, joined by commas', string),
    language,
  ];
}

function queryParameters(constants) {
  const { limits, sortKeys } = constants;
  const sorts = sortKeys.flatMap((key) => (key === 'relevance' ? [key] : [key, `-${key}`]));
  return [
    ...selectionParameters(constants),
    parameter('sort', 'Order; default: relevance with words, else title', { enum: sorts }),
    parameter('offset', 'Index of the first project; default: 0', wholeNumber),
    parameter('limit', 'Number of projects; default: 0, for total and counts alone', {
      ...wholeNumber,
      maximum: limits.projects,
    }),
    parameter('around', 'Id of a project: the page of `limit` projects that holds it', string),
    parameter('counts', 'Facets to count, joined by commas', string),
    parameter('figures', '1: sums of the projects found', { ...wholeNumber, maximum: 1 }),
    texts,
    parameter('ranges', 'Fields to count by bars, joined by commas', string),
    parameter('partners', 'Most partners to list, beside the chosen ones', {
      ...wholeNumber,
      maximum: limits.projects,
    }),
    parameter('partner-words', 'Words that the names of these partners contain', {
      ...string,
      maxLength: limits.words,
    }),
  ];
}

function schemas() {
  return {
    Description: {
      type: 'object',
      required: ['service', 'protocol', 'version', 'total', 'facets', 'languages', 'limits', 'dataset'],
      properties: {
        service: { const: 'forem-widgets' },
        protocol: string,
        version: string,
        total: wholeNumber,
        facets: listOf(string),
        ranges: { ...listOf(string), description: 'Fields in which ranges can be chosen and counted' },
        partners: { type: 'boolean', description: 'true for a service that lists partners' },
        languages: listOf(string),
        limits: {
          type: 'object',
          required: ['projects', 'words', 'ids', 'address'],
          properties: {
            projects: wholeNumber,
            words: wholeNumber,
            ids: wholeNumber,
            address: wholeNumber,
            relevance: wholeNumber,
          },
        },
        dataset: ref('DatasetWithoutProjects'),
      },
    },
    Answer: {
      type: 'object',
      required: ['version', 'total', 'offset', 'projects', 'counts'],
      properties: {
        version: string,
        total: wholeNumber,
        offset: wholeNumber,
        projects: listOf(ref('Project')),
        counts: {
          type: 'object',
          description: 'Pairs of an id and its number of projects, for each facet that was asked for',
          additionalProperties: listOf({ type: 'array', prefixItems: [string, wholeNumber], items: false }),
        },
        figures: ref('Figures'),
        ranges: {
          type: 'object',
          description: 'Counts by bars, for each field that was asked for',
          additionalProperties: ref('RangeCounts'),
        },
        suggestions: { ...listOf(string), description: 'Close spellings, where the words find nothing' },
      },
    },
    Suggestions: {
      type: 'object',
      required: ['version', 'suggestions'],
      properties: { version: string, suggestions: listOf(string) },
    },
    ...figureSchemas,
    RangeCounts: {
      type: 'object',
      required: ['bounds', 'counts', 'unknown', 'isWhole'],
      properties: {
        bounds: { ...listOf({ type: 'number' }), description: 'Ascending; one more than there are bars' },
        counts: listOf(wholeNumber),
        unknown: { ...wholeNumber, description: 'Projects without a number' },
        isWhole: { type: 'boolean', description: 'Whole numbers that are counted one by one' },
        unit: { ...string, description: 'Currency of the amounts' },
      },
    },
    Problem: {
      type: 'object',
      required: ['type', 'title', 'status', 'detail'],
      properties: { type: string, title: string, status: wholeNumber, detail: string, parameter: string },
    },
  };
}

/**
 * @param schema the JSON Schema of the dataset
 * @param constants `protocolVersion`, `limits` and `sortKeys` of src/
 */
export function openApi({ $defs, $schema, $id: _, ...dataset }, constants) {
  const { projects: _projects, ...lists } = dataset.properties;
  const withoutProjects = {
    ...dataset,
    properties: lists,
    ...(dataset.required ? { required: dataset.required.filter((name) => name !== 'projects') } : {}),
  };
  return moveReferences({
    openapi: '3.1.0',
    jsonSchemaDialect: $schema,
    info: {
      title: 'forem-widgets service',
      version: constants.protocolVersion,
      description: `Answers the questions of elements about a dataset. Made by forem-widgets ${version}.`,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '.' }],
    security: [],
    paths: {
      '/': {
        get: {
          operationId: 'describe',
          summary: 'The dataset without its projects, facets, languages, total and version',
          responses: answers('The description', ref('Description')),
        },
      },
      '/query': {
        get: {
          operationId: 'query',
          summary: 'Projects, total and counts of a selection',
          parameters: queryParameters(constants),
          responses: answers('The answer', ref('Answer'), { 400: problem, 414: problem }),
        },
      },
      '/suggestions': {
        get: {
          operationId: 'suggest',
          summary: 'Close spellings of words that find nothing in a selection',
          parameters: selectionParameters(constants),
          responses: answers('The spellings', ref('Suggestions'), { 400: problem, 414: problem }),
        },
      },
      '/projects/{id}': {
        get: {
          operationId: 'project',
          summary: 'One project',
          parameters: [{ name: 'id', in: 'path', required: true, schema: string }, language, texts],
          responses: answers('The project', ref('Project'), { 400: problem, 404: problem }),
        },
      },
    },
    components: { schemas: { ...$defs, DatasetWithoutProjects: withoutProjects, ...schemas() } },
  });
}
