/** The script of the worker that reads a list. */
import type { DatasetError } from '../../dataset/errors.js';
import { createTimeSlicer } from '../../scheduling/time-slicer.js';
import type { ListFault, ListMessage, ListRequest } from './list-messages.js';
import { readList } from './read-list.js';

const post = (message: ListMessage): void => self.postMessage(message);

self.onmessage = ({ data: request }: MessageEvent<ListRequest>) => {
  readList(
    request,
    createTimeSlicer((fraction) => post({ type: 'progress', fraction })),
  ).then(
    (list) => post({ type: 'read', list }),
    ({ code = 'schema', message, cause }: DatasetError) =>
      post({ type: 'unreadable', code, message, fault: cause as ListFault | undefined }),
  );
};
