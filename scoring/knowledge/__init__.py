"""What the advice knows, as typed literals: one module a subject, a source on each fact."""
