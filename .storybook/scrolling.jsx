/** Wide content scrolls in its own box, so that no page is wider than its frame. */
const box = { position: 'relative', overflowX: 'auto' };

export const ScrollingBox = ({ children }) => <div style={box}>{children}</div>;

/** Words of a table stay whole, and the table scrolls: broken anywhere, its columns would be a letter wide. */
const Table = (props) => (
  <ScrollingBox>
    <table {...props} style={{ overflowWrap: 'break-word' }} />
  </ScrollingBox>
);

const Pre = (props) => <pre {...props} style={box} tabIndex={0} />;

/** Options of Markdown for tables, code and long words. */
export const scrolling = { overrides: { table: Table, pre: Pre } };

/** Breaks words that are longer than a line, in code too: Storybook keeps code in one line. */
export const Wrapping = ({ children }) => (
  <div className="wrapping" style={{ overflowWrap: 'anywhere' }}>
    <style>{'.wrapping :not(pre) > code { white-space: normal !important; }'}</style>
    {children}
  </div>
);
