import '../../dist/components/co-i-statement.js';
