SELECT name, type = 'view' FROM sqlite_master
