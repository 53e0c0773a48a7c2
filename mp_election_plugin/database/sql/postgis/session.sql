-- What a user or a database may have set otherwise, and a load or a comparison relies on: all digits of a number, one way
-- to write bytes and dates, and that who has waited for another one then sees what that one has written.
-- Not standard_conforming_strings: the driver quotes texts by what it was when it connected.
SELECT set_config('search_path', ?, false), set_config('lock_timeout', ?, false),
  set_config('extra_float_digits', '1', false), set_config('datestyle', 'ISO', false),
  set_config('bytea_output', 'hex', false),
  set_config('transform_null_equals', 'off', false), set_config('quote_all_identifiers', 'off', false),
  set_config('default_transaction_isolation', 'read committed', false),
  set_config('default_transaction_deferrable', 'off', false)
