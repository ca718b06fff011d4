// Runs the contenders: opens and prepares their pages, compares answers, then measures in turns.
import { questions } from '../page/questions.js';
import { openPage, TimeLimit, within } from './browser.mjs';
import { firstDifference } from './compare.mjs';

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

/** Opens and prepares a contender's page. `result` has the time, or the failure. */
async function open(browser, server, { id }, size, limits) {
  const result = { id, size, measures: {} };
  const page = await openPage(browser, `${server.address}/contender/${id}`);
  try {
    await page.page.waitForFunction('globalThis.bench');
    await within(
      limits.build,
      page.page.evaluate((size) => bench.load(size), size),
    );
    const before = await page.weigh();
    const build = await within(
      limits.build,
      page.page.evaluate(() => bench.build()),
    );
    result.build = [build];
    result.bytes = [(await page.weigh()) - before];
    result.can = await page.page.evaluate(() => bench.measures());
    return { ...page, result };
  } catch (error) {
    result.failure = error instanceof TimeLimit ? error.message : `failed: ${error.message.split('\n')[0]}`;
    await page.close();
    return { result };
  }
}

/** Returns our answers, and all ids that we find, any of which may be on a page by relevance. */
async function ourAnswers(page) {
  const answers = {};
  const found = {};
  for (const measure of Object.keys(questions)) {
    answers[measure] = await page.evaluate((measure) => bench.answers(measure), measure);
    if (measure === 'keystroke' || measure === 'prefix')
      found[measure] = (await page.evaluate((measure) => bench.allFound(measure), measure)).map(
        (ids) => new Set(ids),
      );
  }
  return { answers, found };
}

/**
 * Runs all contenders at one size.
 * @returns a result per contender: `build` (ms), `bytes`, and `measures[measure]` with `difference`, or `failure`, or
 *   `times` by rate (the median of each turn's samples) and their `best`
 */
export async function runSize({ browser, server, contenders, size, rates, rounds, limits, say }) {
  const results = [];
  const pages = [];
  try {
    for (const contender of contenders) {
      const opened = await open(browser, server, contender, size, limits);
      const { build, failure } = opened.result;
      say(`  ${contender.name}: ${failure ?? `ready in ${(build[0] / 1000).toFixed(2)} s`}`);
      results.push(opened.result);
      if (opened.page) pages.push({ ...opened, contender });
    }
    const ours = await ourAnswers(pages[0].page);
    for (const each of pages) await compare(each, ours, limits, say);

    for (const rate of rates) {
      for (let round = 0; round < rounds; round++) {
        // Each round starts with another contender.
        const turns = [...pages.slice(round % pages.length), ...pages.slice(0, round % pages.length)];
        for (const each of turns) await takeTurn(each, rate, limits);
      }
    }
  } finally {
    await Promise.all(pages.map((each) => each.close()));
  }
  // The best turn of each contender counts, because other work of the machine can only slow a turn down.
  for (const { measures } of results)
    for (const measure of Object.values(measures))
      measure.best = Object.fromEntries(
        Object.entries(measure.times ?? {}).map(([rate, times]) => [rate, Math.min(...times)]),
      );
  return results;
}

async function compare({ page, result, contender }, ours, limits, say) {
  for (const measure of result.can) {
    const taken = (result.measures[measure] = {});
    if (result.dead) {
      taken.failure = result.dead;
      continue;
    }
    try {
      const answers = await within(
        limits.measure,
        page.evaluate((measure) => bench.answers(measure), measure),
      );
      const difference = firstDifference(
        measure,
        questions[measure],
        ours.answers[measure],
        answers,
        ours.found[measure],
      );
      if (!difference) continue;
      taken.difference = difference;
      taken.explained = contender.differs;
      say(`  ${contender.name}, ${measure}: ${contender.differs ?? 'ANOTHER ANSWER'} (${difference})`);
    } catch (error) {
      taken.failure = error instanceof TimeLimit ? error.message : `failed: ${error.message.split('\n')[0]}`;
      say(`  ${contender.name}, ${measure}: ${taken.failure}`);
      // A page that is still busy can't answer other questions.
      if (error instanceof TimeLimit) result.dead = taken.failure;
    }
  }
}

async function takeTurn({ page, slowDown, result }, rate, limits) {
  if (result.dead) return;
  for (const [measure, taken] of Object.entries(result.measures)) {
    // A contender with a different, unexplained answer gets no time.
    if (taken.failure || (taken.difference && !taken.explained)) continue;
    const times = taken.times?.[rate] ?? [];
    // Slow questions are repeated less often.
    const spent = (times.at(-1) ?? (taken.times?.[1]?.at(-1) ?? 0) * rate) * questions[measure].length;
    if (spent > limits.patience && (times.length || rate > 1)) continue;
    try {
      if (rate > 1) await slowDown(rate);
      // The CPU is slowed down by pauses of some milliseconds, so a sample has to be longer.
      const [budget, shortest] = rate > 1 ? [3 * limits.turn, limits.turn / 2] : [limits.turn, 2];
      const samples = await within(
        limits.measure,
        page.evaluate((args) => bench.time(...args), [measure, budget, shortest]),
      );
      (taken.times ??= {})[rate] = [...times, median(samples)];
      if (rate > 1) await slowDown(1);
    } catch (error) {
      if (!(error instanceof TimeLimit)) throw error;
      result.dead = error.message;
      return;
    }
  }
}

/** Repeats indexing in fresh pages, in turns, because one measurement is unreliable. */
export async function repeatBuilds({ browser, server, contenders, size, rate, times, limits, results }) {
  for (let i = 0; i < times; i++) {
    for (const contender of contenders) {
      const page = await openPage(browser, `${server.address}/contender/${contender.id}`);
      try {
        await page.page.waitForFunction('globalThis.bench');
        await page.page.evaluate((size) => bench.load(size), size);
        const before = await page.weigh();
        await page.slowDown(rate);
        const build = await within(
          limits.build * rate,
          page.page.evaluate(() => bench.build()),
        );
        await page.slowDown(1);
        const result = results.find(({ id }) => id === contender.id);
        if (rate > 1) ((result.slowBuild ??= {})[rate] ??= []).push(build);
        else {
          result.build.push(build);
          result.bytes.push((await page.weigh()) - before);
        }
      } catch (error) {
        if (!(error instanceof TimeLimit)) throw error;
      } finally {
        await page.close();
      }
    }
  }
}
