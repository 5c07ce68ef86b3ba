// Marks a module as none of the browser's business. Outside Next there is no browser to keep it from.
