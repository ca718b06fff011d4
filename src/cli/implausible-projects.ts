/// <reference types="node" />
import { firstDay, lastDay } from '../dataset/dates.js';
import { isObject } from '../dataset/is-object.js';
import { fold } from '../importer/text.js';
import { checkPlace } from './implausible-places.js';
import type { Warn } from './plausibility.js';

interface Money {
  readonly amount: number;
  readonly currency: string;
}
const moneyIn = (value: unknown): Money | undefined =>
  isObject(value) && typeof value['amount'] === 'number' ? (value as unknown as Money) : undefined;
const objectIn = (value: unknown): Record<string, unknown> => (isObject(value) ? value : {});
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Smallest budget of a project, in any currency. Lists in thousands and columns of numbers give smaller ones. */
const minBudget = 100;
const maxYears = 30;
const maxPartners = 10_000;

type AnyProject = Record<string, unknown>;

/** Reports a budget of a few euros, and parts that exceed the whole in the same currency. */
function checkAmounts({ budget, funding, lead, beneficiary, partners }: AnyProject, warn: Warn): void {
  const total = moneyIn(budget);
  if (total && total.amount >= 0 && total.amount < minBudget)
    warn('budget.amount', 'small-amount', String(total.amount));
  const isAbove = (part: Money | undefined): boolean =>
    !!total && !!part && part.currency === total.currency && part.amount > total.amount;
  const shares: [string, unknown][] = [
    ['funding.euShare', objectIn(funding)['euShare']],
    ['lead.budget', objectIn(lead)['budget']],
    ['beneficiary.budget', objectIn(beneficiary)['budget']],
    ...listIn(objectIn(partners)['members']).map((each, i): [string, unknown] => [
      `partners.members[${i}].budget`,
      objectIn(each)['budget'],
    ]),
  ];
  const above = shares.filter(([, part]) => isAbove(moneyIn(part)));
  for (const [key, part] of above) warn(key, 'share', `${moneyIn(part)!.amount} > ${total!.amount}`);
  const sum = shares
    .filter(([key]) => /^(?:lead|partners)/.test(key))
    .map(([, part]) => moneyIn(part))
    .filter((part) => part?.currency === total?.currency)
    .reduce((whole, part) => whole + (part?.amount ?? 0), 0);
  // Rounded amounts of many partners may exceed the total by some units.
  if (!above.length && total && total.amount > 0 && sum > total.amount * 1.01)
    warn('partners', 'share', `${sum} > ${total.amount}`);
  checkRate(objectIn(funding), total, warn);
}

/** Reports a rate that is a fraction (`0.85`), or lower than the share of the European Union in the total. */
function checkRate({ rate, euShare }: Record<string, unknown>, total: Money | undefined, warn: Warn): void {
  const share = moneyIn(euShare);
  if (typeof rate !== 'number') return;
  const actual =
    share && total && total.amount > 0 && share.currency === total.currency && share.amount <= total.amount
      ? (100 * share.amount) / total.amount
      : 0;
  if ((rate > 0 && rate < 1) || actual > rate + 1)
    warn('funding.rate', 'rate', actual ? `${rate} % < ${Math.round(actual)} %` : `${rate} %`);
}

function checkDates({ period, call }: AnyProject, warn: Warn): void {
  const { start, end } = objectIn(period);
  const close = objectIn(objectIn(call)['period'])['end'];
  if (typeof end !== 'string') return;
  if (typeof start === 'string' && Number(end.slice(0, 4)) - Number(start.slice(0, 4)) > maxYears)
    warn('period', 'duration', `${start} – ${end}`);
  if (typeof close === 'string' && firstDay(close) > lastDay(end))
    warn('call.period.end', 'late-call', `${close} > ${end}`);
}

/** Reports a partner in two places, and numbers of partners that are too large or smaller than the list. */
function checkPartners({ lead, partners, partnerCount }: AnyProject, warn: Warn): void {
  const { names, members, others } = objectIn(partners);
  const [named, detailed] = [listIn(names), listIn(members).map((each) => objectIn(each)['name'])];
  const leader = fold(String((objectIn(lead)['name'] as string | undefined) ?? ''));
  const seen = new Set(named.map((name) => fold(String(name))));
  const isLead = (name: unknown): boolean => leader !== '' && fold(String(name)) === leader;
  named.forEach((name, i) => {
    if (isLead(name)) warn(`partners.names[${i}]`, 'duplicate', String(name));
  });
  detailed.forEach((name, i) => {
    if (isLead(name) || seen.has(fold(String(name))))
      warn(`partners.members[${i}]`, 'duplicate', String(name));
  });
  const listed = named.length + detailed.length;
  const { max } = objectIn(partnerCount);
  if (typeof max === 'number' && (max < listed || max > maxPartners))
    warn('partnerCount', 'count', max < listed ? `${max} < ${listed}` : String(max));
  if (typeof others === 'number' && others > maxPartners) warn('partners.others', 'count', String(others));
}

/** Reports values of a project that contradict each other. */
export function checkProject(project: AnyProject, warn: Warn): void {
  checkAmounts(project, warn);
  checkDates(project, warn);
  checkPartners(project, warn);
  listIn(project['locations']).forEach((place, i) => {
    checkPlace(objectIn(place), listIn(project['countries']), (key, ...rest) =>
      warn(`locations[${i}]${key && `.${key}`}`, ...rest),
    );
  });
  const { width, height } = objectIn(project['image']);
  if (width === 0 || height === 0) warn('image', 'count', '0 px');
}

/** Reports projects that are a part of themselves, through any number of others. */
export function checkParents(projects: readonly unknown[], warn: Warn): void {
  const parents = new Map(projects.map((each) => [objectIn(each)['id'], objectIn(each)['parent']]));
  projects.forEach((each, i) => {
    const { id, parent } = objectIn(each);
    const passed = new Set<unknown>();
    for (let at = parent; typeof at === 'string' && !passed.has(at); at = parents.get(at)) passed.add(at);
    if (passed.has(id)) warn(`[${i}].parent`, 'own-parent', String(parent));
  });
}
