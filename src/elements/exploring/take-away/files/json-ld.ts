import type { Context } from '../../../core/context.js';
import { schemaOrg } from './schema-org.js';
import { toJson, type Writer } from './writer.js';

/** Linked data in schema.org's vocabulary, in all languages. */
export function jsonLdWriter({ dataset, msg }: Context): Writer {
  const { project } = schemaOrg({ dataset, msg });
  return {
    type: 'application/ld+json',
    extension: 'jsonld',
    start: '{"@context":"https://schema.org","@graph":[\n',
    separator: ',\n',
    project: (each) => toJson(project(each)),
    end: '\n]}\n',
  };
}
