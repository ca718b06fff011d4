/** What the page of an element in a frame tells the page around it: how high it is, in CSS pixels. */
export interface HeightMessage {
  readonly type: 'forem-frame';
  readonly height: number;
}

export function isHeightMessage(data: unknown): data is HeightMessage {
  const message = data as Partial<HeightMessage> | null;
  return message?.type === 'forem-frame' && Number.isFinite(message.height) && message.height! >= 0;
}
