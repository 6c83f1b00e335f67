// Makes the decisions of a file with the peers: node decide.mjs decisions.json → one line of JSON a peer.
import { readFileSync } from 'node:fs';
import jsonLogic from 'json-logic-js';
import { Engine } from 'json-rules-engine';

const { rules, leads } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const tests = rule => [
  rule.country && ['country', rule.country],
  rule.code && ['code', rule.code],
  rule.domain && ['domain', rule.domain],
  rule.product && ['product', rule.product],
].filter(Boolean);

async function measured(peer, decide) {
  const decisions = [];
  const start = process.hrtime.bigint();
  for (const lead of leads) decisions.push(await decide(lead));
  const microseconds = Number(process.hrtime.bigint() - start) / 1000 / leads.length;
  console.log(JSON.stringify({ peer, microseconds, decisions }));
}

// First match in order: one priority for each rule, and the engine stops at the first event.
const engine = new Engine([], { allowUndefinedFacts: true });
rules.forEach((rule, index) => engine.addRule({
  priority: rules.length - index,
  conditions: { all: tests(rule).map(([fact, value]) => ({ fact, operator: 'equal', value })) },
  event: { type: rule.id },
}));
engine.on('success', () => engine.stop());
await measured('json-rules-engine', async lead => (await engine.run(lead)).events[0]?.type ?? null);

const logic = rules.map(rule => ({ id: rule.id, test: { and: tests(rule).map(([field, value]) => ({ '==': [{ var: field }, value] })) } }));
await measured('json-logic-js', lead => logic.find(rule => jsonLogic.apply(rule.test, lead))?.id ?? null);
