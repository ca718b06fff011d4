/** Classic script with everything inside: no request at all, for `file://` and sandboxed frames. */
import './generated/define-all.js';
