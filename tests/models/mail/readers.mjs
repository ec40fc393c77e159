// What two mail readers of another world make of messages: base64 lines in, one JSON line out for each and reader.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import path from "node:path";

const require = createRequire(path.resolve(process.argv[2], "index.js"));
const { simpleParser } = require("mailparser");
const PostalMime = require("postal-mime").default ?? require("postal-mime");

const one = (box) => [box?.name ?? "", box?.address ?? ""];

for await (const line of createInterface({ input: process.stdin })) {
  const bytes = Buffer.from(line, "base64");
  const first = await simpleParser(bytes);
  const second = await new PostalMime().parse(bytes);
  console.log(JSON.stringify({
    reader: "mailparser", subject: first.subject ?? "", from: one(first.from?.value[0]), to: one(first.to?.value[0]),
    id: first.messageId, answers: first.inReplyTo ?? "", date: first.date?.toISOString(), text: first.text,
  }));
  console.log(JSON.stringify({
    reader: "postal-mime", subject: second.subject ?? "", from: one(second.from), to: one(second.to?.[0]),
    id: second.messageId, answers: second.inReplyTo ?? "", date: second.date, text: second.text,
  }));
}
