import { Refusal } from '../refusal.js';
import { SearchServerError } from './search-server.js';

/** Tells a caller what has failed, and nothing about the server. The reason goes to the log. */
export function refusalOf(error: unknown, onGone: () => void): Error {
  if (!(error instanceof SearchServerError)) return error as Error;
  const { status, type, message } = error;
  console.error(`The search server has failed: ${status} ${type} ${message}`);
  if (type === 'index_not_found_exception') onGone();
  if (type === 'too_many_clauses' || type === 'too_many_nested_clauses')
    return new Refusal(400, 'Wrong parameter', 'The words are too many for a search.', 'forem-q');
  if (type === 'partial' || type === 'search_phase_execution_exception')
    return new Refusal(
      503,
      'Incomplete',
      'A part of the data did not answer. Nothing is shown, because it would not be whole.',
    );
  if (status === 429) return new Refusal(503, 'Too busy', 'Ask again in a moment.');
  return new Refusal(503, 'Not available', 'The data cannot be reached. Ask again in a moment.');
}
