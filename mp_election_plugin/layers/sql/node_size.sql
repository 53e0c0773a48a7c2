SELECT length(data) FROM {node} WHERE nodeno = 1
