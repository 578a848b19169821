import { type MessageLine, messageLine } from '../../../lib/domain/message/message-view';
import { z } from '../../../lib/domain/zod';
import { ORDER } from '../../domain/message/sample-thread';

/** An invented line of the queue, checked as the border checks it; `clock` changes its clock. */
export const lineOf = (more: object = {}, clock: object = {}): MessageLine =>
  z.parse(messageLine, {
    threadId: `order:${ORDER}`,
    orderId: ORDER,
    marketplace: 'US',
    clock: {
      since: '2026-11-20T11:30:30.000Z',
      dueAt: '2026-11-21T11:30:30.000Z',
      exact: true,
      waiting: 1,
      basis: 'policy',
      hours: 24,
      ...clock,
    },
    notDelivered: 0,
    seenAt: '2026-11-21T09:00:00.000Z',
    ...more,
  });
