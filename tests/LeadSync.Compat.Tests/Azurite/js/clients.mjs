// node clients.mjs <verb> <connection string> <arguments…>: prints its result as JSON.
import { TableClient } from "@azure/data-tables";
import { QueueClient } from "@azure/storage-queue";

const [verb, connection, name, ...rest] = process.argv.slice(2);
const table = () => TableClient.fromConnectionString(connection, name, { allowInsecureConnection: true });
const queue = () => new QueueClient(connection, name);

const verbs = {
  // Each property as { type, value }, so that nothing is lost in JavaScript's numbers.
  readEntity: async ([partition, row]) => table().getEntity(partition, row, { disableTypeConversion: true }),
  writeEntity: async ([entity]) => table().createEntity(JSON.parse(entity)),
  list: async ([filter]) => {
    const keys = [];
    for await (const entity of table().listEntities({ queryOptions: { filter } })) keys.push(entity.rowKey);
    return keys;
  },
  send: async ([text]) => queue().sendMessage(text, { messageTimeToLive: -1 }),
  receive: async () => (await queue().receiveMessages()).receivedMessageItems,
};

console.log(JSON.stringify((await verbs[verb](rest)) ?? null));
