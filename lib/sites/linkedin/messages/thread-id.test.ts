import { expect, test } from 'vitest';
import { threadAt, threadOfMessage } from './thread-id.ts';

const NAME = '7d1f0c2e-5b3a-4c19-9e44-0a6b8c2d1e90_100';
const at = (path: string) => threadAt(new URL(path, 'https://www.linkedin.com'));
const message = (name: string) => `urn:li:msg_message:(urn:li:fsd_profile:ACoAAB,2-${btoa(name)})`;

test('address and message name the same conversation, each in its own way', () => {
  expect(at(`/messaging/thread/2-${btoa(NAME)}/`)).toBe(NAME);
  expect(at(`/messaging/thread/2-${encodeURIComponent(btoa(NAME))}/?x=1`)).toBe(NAME);
  expect(threadOfMessage(message(`1774357983734b73596-100&${NAME}`))).toBe(NAME);
});

test.each(['/messaging/', '/messaging/thread/new/', '/messaging/thread/2-%%%/', '/messaging/thread/2-YWJj/'])(
  'an address that can’t be compared names none: %s',
  (path) => expect(at(path)).toBeNull(),
);

test('neither does a message of another form', () => {
  expect(threadOfMessage(null)).toBeNull();
  expect(threadOfMessage('urn:li:msg_message:(urn:li:fsd_profile:ACoAAB,4711)')).toBeNull();
  expect(threadOfMessage(message('1774357983734b73596-100'))).toBeNull();
});
