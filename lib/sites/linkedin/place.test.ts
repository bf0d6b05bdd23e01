import { expect, test } from 'vitest';
import { placeAt } from './place.ts';

test.each([
  ['/in/ada-lind/', 'profile'],
  ['/in/ada-lind/overlay/contact-info/', 'profile'],
  ['/in/ada-lind/details/skills/', 'details'],
  ['/in/ada-lind/recent-activity/all/', 'activity'],
  ['/feed/', 'home'],
  ['/feed/update/urn:li:activity:7400000000000000001/', 'post'],
  ['/company/nordlicht/', 'company'],
  ['/company/nordlicht/posts/', 'company'],
  ['/company/nordlicht/people/', 'company'],
  ['/search/results/people/?keywords=x', 'search'],
  ['/mynetwork/invite-connect/connections/', 'network'],
  ['/mynetwork/network-manager/people-follow/followers/', 'network'],
  ['/mynetwork/invitation-manager/sent/', 'invitations'],
  ['/messaging/thread/x/', 'messages'],
  ['/jobs/view/4215550123/', 'job'],
  ['/notifications/', null],
])('%s is %s', (path, place) => {
  expect(placeAt(new URL(path, 'https://www.linkedin.com'))).toBe(place);
});
