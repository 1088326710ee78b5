import "@testing-library/jest-dom/vitest";

// The emulated DOM has no layout; what the components call on elements must be there all the same.
Element.prototype.scrollIntoView = () => undefined;
