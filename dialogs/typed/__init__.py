"""What was typed understood: words, figures, facts, names of companies, ways around."""
