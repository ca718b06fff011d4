/** A table that scrolls in its own box, so that no page is wider than its frame. */
const box = { position: 'relative', overflowX: 'auto' };

export const ScrollingBox = ({ children }) => <div style={box}>{children}</div>;

export const ScrollingTable = (props) => (
  <ScrollingBox>
    <table {...props} />
  </ScrollingBox>
);
