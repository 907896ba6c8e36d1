import { afterAll, expect, test } from 'vitest';
import { serverOn } from '../../../test/support/app.ts';
import { cluster, dossier, folder, prepared } from '../../../test/support/store.ts';
import { closeStore, writeClusters } from '../../store/index.ts';

const at = folder();
const store = dossier(at('moved.db'), [prepared('r1', 'Mayor says it.'), prepared('r2', 'Mayor says more.')]);
writeClusters(store, [cluster('one', ['r1']), cluster('two', ['r2'])]);
writeClusters(store, [cluster('two', ['r1', 'r2'])], { moved: [{ from: 'one', to: 'two' }] });
closeStore(store);
const server = serverOn(at('moved.db'));
afterAll(() => server.close());

test('an id that moved answers the event it leads to', async () => {
  const { status, body } = await server.get('/api/events/one');
  expect([status, body.summary.id, body.moved]).toEqual([200, 'two', { from: 'one', to: 'two' }]);
});

test('an event that waits to be worked out has no entry yet', async () => {
  const { body } = await server.get('/api/events/two');
  expect([body.entry, body.statementsTotal, body.moved]).toEqual([undefined, 0, undefined]);
});
